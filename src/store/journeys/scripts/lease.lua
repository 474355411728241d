-- Takes the lease of a journey: the right to ask SecEnrol for it.
--
-- KEYS[1] record      KEYS[2] lease      KEYS[3] polled: exists for the interval after a poll
-- ARGV[1] holder      ARGV[2] TTL of the lease, in ms
-- ARGV[3] minimum time between two polls in ms, or 0 if this is no poll
-- Returns 1 (taken), 0 (another holder has it, or the last poll is too recent) or -1 (no journey).
local record, lease, polled = KEYS[1], KEYS[2], KEYS[3]
local holder, ttl, interval = ARGV[1], ARGV[2], tonumber(ARGV[3])

if redis.call('EXISTS', record) == 0 then
  return -1
end
if redis.call('EXISTS', lease) == 1 or (interval > 0 and redis.call('EXISTS', polled) == 1) then
  return 0
end
-- DEL first: Redis lets a script that has already written finish, even when out of memory.
redis.call('DEL', lease)
redis.call('SET', lease, holder, 'PX', ttl)
if interval > 0 then
  redis.call('SET', polled, 1, 'PX', interval)
end
return 1
