-- Whether a form is the one that was accepted under an id that was given up. Answers {1, the new id},
-- {0, whose journey it is} for another form, which ends the trace, or {0, nil} where there is none.
local kept = redis.call('HMGET', KEYS[1], 'proof', 'user', 'new')
if not kept[1] then
  return { 0, false }
end
if kept[1] == ARGV[1] then
  return { 1, kept[3] }
end
redis.call('DEL', KEYS[1])
return { 0, kept[2] }
