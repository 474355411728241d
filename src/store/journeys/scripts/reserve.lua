-- Reserves a new id for a journey unless the last reservation is too recent.
--
-- KEYS[1] record      KEYS[2] reservation: string, the sealed old id
-- KEYS[3] recent: exists for the interval after a reservation
-- ARGV[1] sealed old id      ARGV[2] expiry, in ms since the epoch
-- ARGV[3] minimum time between two reservations, in ms
-- Returns 1 (reserved), 0 (too recent) or -1 (no journey).
local record, reservation, recent = KEYS[1], KEYS[2], KEYS[3]
local sealed, expires, interval = ARGV[1], ARGV[2], ARGV[3]

if redis.call('EXISTS', record) == 0 then
  return -1
end
if redis.call('EXISTS', recent) == 1 then
  return 0
end
-- DEL first: Redis lets a script that has already written finish, even when out of memory.
redis.call('DEL', reservation)
redis.call('SET', reservation, sealed, 'PXAT', expires)
redis.call('SET', recent, 1, 'PX', interval)
return 1
