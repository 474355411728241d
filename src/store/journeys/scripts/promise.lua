-- Stores a promised id, unless the last one is too recent. Returns 1 (stored), 0 (too recent) or -1 (no
-- journey).
local record, promise, recently = KEYS[1], KEYS[2], KEYS[3]
local sealed, expires, interval_ms = ARGV[1], ARGV[2], ARGV[3]

if redis.call('EXISTS', record) == 0 then
  return -1
end
if redis.call('EXISTS', recently) == 1 then
  return 0
end
-- DEL first: Redis lets a script that has already written finish, even when out of memory.
redis.call('DEL', promise)
redis.call('SET', promise, sealed, 'PXAT', expires)
redis.call('SET', recently, 1, 'PX', interval_ms)
return 1
