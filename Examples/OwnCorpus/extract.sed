# A system in sed: each article is one line of JSON, and so is each answer. It knows two patterns.
s/^{"id": "\([^"]*\)".*[Mm]agnitude \([0-9.]*[0-9]\) .*\(hit\|near\|shook\) \([A-Z][a-z]*\).*$/{"id":"\1","mentions":[{"field":"magnitude","value":"\2"},{"field":"place","value":"\4"}]}/
s/^{"id": "\([^"]*\)", "text".*/{"id":"\1","mentions":[]}/
