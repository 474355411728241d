-- Promises a journey's next id, unless somebody was promised one a moment ago. Answers 1, 0 (wait), or -1
-- (the journey is gone).
local record, promise, recently = KEYS[1], KEYS[2], KEYS[3]
local sealed, expires, moment = ARGV[1], ARGV[2], ARGV[3]

if redis.call('EXISTS', record) == 0 then
  return -1
end
if redis.call('EXISTS', recently) == 1 then
  return 0
end
-- The first write needs no memory: a server that has none left lets what is under way go on.
redis.call('DEL', promise)
redis.call('SET', promise, sealed, 'PXAT', expires)
redis.call('SET', recently, 1, 'PX', moment)
return 1
