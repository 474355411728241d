-- Compares a form with the one accepted under a retired id. Returns {1, sealed new id} if equal;
-- {0, sealed userid} if different, and deletes the trace; {0, false} if there is no trace.
local kept = redis.call('HMGET', KEYS[1], 'proof', 'user', 'new')
if not kept[1] then
  return { 0, false }
end
if kept[1] == ARGV[1] then
  return { 1, kept[3] }
end
redis.call('DEL', KEYS[1])
return { 0, kept[2] }
