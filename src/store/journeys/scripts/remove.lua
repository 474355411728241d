-- Forgets a journey, unless it has expired, which is told first. Answers whether there was one.
local record, picture, live, ends = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
if redis.call('DEL', record) == 0 then
  return 0
end
redis.call('DEL', picture)
redis.call('HDEL', ends, ARGV[1])
redis.call('ZREM', live, ARGV[1])
return 1
