/// Well-known people of the other states of the region, of allies, and of organisations of states.
enum PeopleElsewhere {
  /// All of them.
  static let entries: [LexiconEntry<PersonKind>] =
    region + allies + PeopleCongress.entries

  private static let region = LexiconEntry<PersonKind>.table(
    """
    [official Syria]
    Bashar al-Assad | Bashar {al-,el-,}{Assad,Asad,Asaad} | ?Assad | ?al-Assad
    Walid al-Moallem | {Walid,Waleed} {al-,}{Moallem,Muallem,Moualem,Muallim}
    Faisal Mekdad | {Faisal,Faysal,Feisal} {al-,}{Mekdad,Mikdad,Miqdad,Meqdad}
    Bassam Sabbagh | {Bassam,Basam} {al-,}Sabbagh
    Bashar Jaafari | Bashar {al-,}{Jaafari,Jafari}
    Ali Abdullah Ayyoub | Ali {Abdullah ,}{Ayyoub,Ayoub}
    Ali Mahmoud Abbas
    Maher al-Assad | Maher {al-,}Assad
    Ayman Sousan | Ayman {Sousan,Soussan}
    Ahmed al-Sharaa | {Ahmed,Ahmad} {al-,ash-,}{Sharaa,Shara,Sharra} | Sharaa | al-Sharaa | al-Shara
      | Abu {Mohammed,Mohammad,Muhammad} {al-,}{Jolani,Julani,Golani,Jawlani}
    Asaad al-Shaibani | {Asaad,Asad,As'ad} {Hassan ,}{al-,ash-}{Shaibani,Shibani,Sheibani,Shaybani}
    Murhaf Abu Qasra | {Murhaf,Marhaf} Abu {Qasra,Kasra}
    Anas Khattab
    Nour al-Din al-Baba | {Nour,Noureddine,Nour al-Din,Noor al-Din} {al-,}Baba
    [official Lebanon]
    Michel Aoun; Joseph Aoun; Najib Mikati | Mikati; Saad Hariri | Saad al-Hariri; Hassan Diab
    Nawaf Salam; Nabih Berri | Nabih {Berri,Berry}; Gebran Bassil
    Abdallah Bou Habib | {Abdallah,Abdullah} {Bou,Abou} Habib; Youssef Raggi | Youssef Rajji
    [official Jordan]
    King Abdullah II | {King ,}Abdullah II{, bin al-Hussein, of Jordan} | King Abdullah
    Ayman Safadi | Ayman {al-,}Safadi | Safadi
    Bisher al-Khasawneh | {Bisher,Bishr} {al-,}Khasawneh
    Jafar Hassan | Jaafar Hassan
    Muhannad Mubaidin | {Muhannad,Mohannad} {al-,}{Mubaidin,Mubaideen,Mubaydin}
    Mohammad al-Momani | {Mohammad,Mohammed} {al-,}Momani
    [official Saudi Arabia]
    King Salman | Salman bin Abdulaziz
    Mohammed bin Salman | {Mohammed,Mohammad,Mohamed,Muhammad} {bin,ibn} Salman | =MBS | =MbS
    Faisal bin Farhan | Faisal bin Farhan{ Al Saud, Al-Saud,}
    Adel al-Jubeir | Adel {al-,}{Jubeir,Jubair} | al-Jubeir
    Khalid bin Salman | {Khalid,Khaled} bin Salman
    Turki al-Maliki | Turki {al-,}{Maliki,Malki}
    Musaed al-Aiban
    [official United Arab Emirates]
    Mohamed bin Zayed | {Mohamed,Mohammed,Mohammad} bin Zayed{ Al Nahyan,}
    Abdullah bin Zayed; Anwar Gargash
    [official Qatar]
    Tamim bin Hamad Al Thani | Tamim bin Hamad{ Al-Thani,}
    Mohammed bin Abdulrahman Al Thani
      | {Mohammed,Mohamed} bin {Abdulrahman,Abdul Rahman}{ bin Jassim,}{ Al-Thani,}
    Majed al-Ansari | {Majed,Majid} {Mohammed ,Mohamed ,}{al-,}Ansari
    [official Oman]
    Haitham bin Tariq | {Haitham,Haytham} bin {Tariq,Tarik}{ Al Said,}
    Badr al-Busaidi | {Badr ,Sayyid Badr }{Albusaidi,al-Busaidi,Al Busaidi,bin Hamad al-Busaidi}
    [official Kuwait]
    Nawaf al-Ahmad al-Sabah; Mishal al-Ahmad al-Sabah
    [official Bahrain]
    Hamad bin Isa Al Khalifa | King Hamad; Salman bin Hamad Al Khalifa; Abdullatif al-Zayani
    [official Yemen]
    Rashad al-Alimi | {Rashad,Rashid} {Mohammed ,}{al-,}{Alimi,Aleimi,Olaimi} | al-Alimi
    Abdrabbuh Mansour Hadi
      | {Abdrabbuh,Abd-Rabbu,Abed Rabbo,Abd Rabbuh,Abdrabbu,Abdu Rabu} {Mansour,Mansur} Hadi
    Maeen Abdulmalik | {Maeen,Moeen,Main} {Abdulmalik,Abdul Malik}{ Saeed,}
    Ahmed Awad bin Mubarak | {Ahmed,Ahmad} {Awad ,}bin Mubarak
    Salem bin Breik | {Salem,Salim} {Saleh ,}bin {Breik,Braik,Buraik,Brik}
    Muammar al-Eryani | {Muammar,Moammar,Muammer} {al-,}{Eryani,Iryani}
    Tareq Saleh | {Tareq,Tariq} {Saleh,Mohammed Saleh}; Ali Abdullah Saleh
    Aidarous al-Zubaidi | {Aidarous,Aidaroos,Aydarous} {al-,}{Zubaidi,Zoubaidi,Zubaydi}
    [official Egypt]
    Abdel Fattah el-Sisi | {Abdel,Abdul} {Fattah,Fatah} {el-,al-}Sisi | el-Sisi; Sameh Shoukry
    Badr Abdelatty
    [official Turkey]
    Recep Tayyip Erdogan | {Recep ,}{Tayyip ,}Erdogan; Mevlut Cavusoglu | Cavusoglu
    Hakan Fidan; Hulusi Akar; Yasar Guler; Ibrahim Kalin; Omer Celik
    [official Israel]
    Benjamin Netanyahu | {Binyamin ,Bibi ,Benyamin ,}Netanyahu
    Naftali Bennett; Yair Lapid; Yoav Gallant | ?Gallant; Israel Katz; Benny Gantz | ?Gantz
    Avigdor Lieberman | Avigdor Liberman; Eli Cohen; Gideon Saar | Gideon Sa'ar; Isaac Herzog
    Reuven Rivlin; Ron Dermer; Tzachi Hanegbi; Danny Danon; Gilad Erdan; Michael Herzog; Eylon Levy
    Herzi Halevi | ?Halevi; Eyal Zamir; Aviv Kochavi | Aviv Kohavi; Gadi Eisenkot | Gadi Eizenkot
    Daniel Hagari | ?Hagari; Effie Defrin; Nadav Shoshani; Jonathan Conricus; Avichay Adraee
    Bezalel Smotrich; Itamar Ben-Gvir; Yossi Cohen; David Barnea; Moshe Yaalon; Ehud Olmert
    [official Palestine]
    Mahmoud Abbas
    [official Pakistan]
    Imran Khan; Shehbaz Sharif; Asim Munir; Ishaq Dar; Shah Mahmood Qureshi; Khawaja Asif
    [group Syria]
    Mazloum Abdi | {Mazloum,Mazlum} {Abdi,Kobane,Kobani}; Ilham Ahmed
    Ferhad Shami | {Farhad,Ferhad} Shami; Mustafa Bali; Kino Gabriel
    [outsider Syria]
    Rami Abdulrahman | Rami {Abdulrahman,Abdul Rahman,Abdel Rahman,Abdurrahman,Abdelrahman,Abdel Rahmane,Abdelrahmane}
      | ?Abdel Rahman | ?Abdulrahman | Osama Suleiman
    Omar Abu Layla | Omar {Abu,Abou} {Layla,Laila,Leila}; Fadel Abdulghany | Fadel Abdul Ghany
    """)

  private static let allies = LexiconEntry<PersonKind>.table(
    """
    [official United Kingdom]
    Theresa May; Boris Johnson | ?Johnson; Liz Truss; Rishi Sunak | Sunak; Keir Starmer | Starmer
    Jeremy Hunt; Dominic Raab | ?Raab; James Cleverly; David Cameron | ?Cameron; David Lammy
      | ?Lammy
    Yvette Cooper; Michael Fallon; Gavin Williamson; Penny Mordaunt; Ben Wallace; Grant Shapps
      | Shapps
    John Healey | ?Healey; James Heappey; Luke Pollard; Leo Docherty; Philip Hammond; Jeremy Corbyn
    Tony Radakin | Antony Radakin; Rich Knighton; Nick Carter; Alistair Burt; Tobias Ellwood
    Barbara Woodward; Andrew Mitchell; Hamish Falconer; Stephen Hitchen; Patrick Sanders
    John Swinney; Humza Yousaf; Ed Davey; Emily Thornberry
    [official France]
    Emmanuel Macron | Macron; Jean-Yves Le Drian | Le Drian; Florence Parly; Catherine Colonna
    Sebastien Lecornu; Stephane Sejourne; Jean-Noel Barrot; Francois Hollande; Catherine Vautrin
    [official Germany]
    Angela Merkel | Merkel; Olaf Scholz | Scholz; Friedrich Merz; Heiko Maas; Annalena Baerbock
    Johann Wadephul; Boris Pistorius; Annegret Kramp-Karrenbauer; Christine Lambrecht
    Ursula von der Leyen | ?von der Leyen; Frank-Walter Steinmeier; Sigmar Gabriel
    [official Italy]
    Giorgia Meloni; Antonio Tajani; Guido Crosetto; Luigi Di Maio; Giuseppe Conte; Mario Draghi
    [official Spain]
    Pedro Sanchez; Jose Manuel Albares; Margarita Robles
    [official Canada]
    Justin Trudeau | Trudeau; Mark Carney; Bill Blair; Anita Anand; Melanie Joly; Harjit Sajjan
    [official Australia]
    Anthony Albanese; Richard Marles; Penny Wong; Scott Morrison; Marise Payne; Linda Reynolds
    [official New Zealand]
    Jacinda Ardern; Christopher Luxon; Winston Peters; Judith Collins
    [official Netherlands]
    Mark Rutte | ?Rutte; Kajsa Ollongren; Dick Schoof; Stef Blok; Hanke Bruins Slot
    [official Denmark]
    Mette Frederiksen; Lars Lokke Rasmussen; Troels Lund Poulsen
    [official Poland]
    Andrzej Duda; Donald Tusk; Radoslaw Sikorski; Mateusz Morawiecki
    [official Russia]
    Vladimir Putin | Putin; Sergei Lavrov | Sergey Lavrov | Lavrov; Dmitry Peskov | Peskov
    Maria Zakharova | Zakharova; Sergei Shoigu | Sergey Shoigu | Shoigu; Andrei Belousov
    Vassily Nebenzia | {Vasily,Vasili,Vassily} {Nebenzya,Nebenzia}; Dmitry Polyanskiy
    Dmitry Medvedev; Sergei Ryabkov | Sergey Ryabkov; Igor Konashenkov; Mikhail Bogdanov
    Alexander Lavrentyev; Oleg Gurinov
    [official China]
    Xi Jinping | ?Xi; Wang Yi; Li Qiang; Wang Wenbin; Mao Ning; Zhao Lijian; Hua Chunying; Lin Jian
    Geng Shuang; Guo Jiakun; Zhang Jun; Fu Cong; Zhai Jun; Lu Kang; Li Keqiang
    [official India]
    Narendra Modi; Subrahmanyam Jaishankar | S. Jaishankar; Ajit Doval
    [official Japan]
    Shinzo Abe; Fumio Kishida; Yoshihide Suga; Shigeru Ishiba; Sanae Takaichi
    [official Ukraine]
    Volodymyr Zelensky | {Volodymyr ,}{Zelenskyy,Zelenskiy,Zelensky}
    [official North Korea]
    Kim Jong Un
    [official Venezuela]
    Nicolas Maduro | ?Maduro
    [official United Nations]
    Antonio Guterres | Guterres; Stephane Dujarric | Dujarric; Farhan Haq; Rosemary DiCarlo
    Jeanine Hennis-Plasschaert | Hennis-Plasschaert; Mohamed Al Hassan | Mohamed al-Hassan
    Jan Kubis; Geir Pedersen | Geir O. Pedersen; Staffan de Mistura; Hans Grundberg | Grundberg
    Martin Griffiths; Tom Fletcher; Mark Lowcock; Tor Wennesland; Volker Turk; Michelle Bachelet
    Agnes Callamard; Philippe Lazzarini; Sigrid Kaag; Khaled Khiari; Joyce Msuya; Julien Harneis
    Tedros Adhanom Ghebreyesus | ?Tedros
    [official International Atomic Energy Agency]
    Rafael Grossi | Rafael Mariano Grossi | ?Grossi; Yukiya Amano
    [official European Union]
    Josep Borrell | Borrell; Kaja Kallas | ?Kallas; Federica Mogherini | Mogherini; Charles Michel
    Antonio Costa; Peter Stano; Enrique Mora; Roberta Metsola; Anouar El Anouni
    [official NATO]
    Jens Stoltenberg | Stoltenberg; Oana Lungescu
    [official Arab League]
    Ahmed Aboul Gheit | {Ahmed,Ahmad} {Aboul,Abul} {Gheit,Ghait}
    [official Gulf Cooperation Council]
    Jasem al-Budaiwi
      | {Jasem,Jassem} {Mohamed ,Mohammed ,}{al-,}{Budaiwi,Albudaiwi}; Nayef al-Hajraf
    [outsider Vatican]
    Pope Francis; Pope Leo XIV | Pope Leo
    [outsider]
    Michael Knights; Phillip Smyth; Charles Lister; Aron Lund; Crispin Smith; Nicholas Heras
    Sanam Vakil; Ali Vaez; Trita Parsi; Vali Nasr; Suzanne Maloney; Karim Sadjadpour; Barbara Slavin
    Randa Slim; Paul Salem; Firas Maksad; Dareen Khalifa; Sam Heller; Joshua Landis; Hassan Hassan
    Aaron Stein; Behnam Ben Taleblu; Bradley Bowman; Bilal Saab; Jonathan Lord; Brian Katulis
    Michael Eisenstadt; Matthew Levitt; Aymenn Jawad al-Tamimi; Colin Clarke; Daniel Byman
    Fawaz Gerges; Marwan Bishara; Adam Weinstein; Gregory Johnsen; Elisabeth Kendall
    Farea al-Muslimi
    """)
}
