-- Extends a lease, or gives it back.
--
-- KEYS[1] lease      ARGV[1] holder      ARGV[2] new TTL in ms, or 0 to give it back
-- Returns 1, or 0 if the holder no longer has the lease.
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
  return 0
end
if tonumber(ARGV[2]) > 0 then
  return redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return redis.call('DEL', KEYS[1])
