-- Stores a journey if its record still has the loaded version.
--
-- KEYS[1..5] and ARGV[1..7] as in create.lua
-- ARGV[8] loaded version
-- ARGV[9] 1 if the stored picture remains valid; without a new picture, 0 deletes it
-- Returns 1, or 0 if the record has another version or is gone.
local record, picture, live, notes, account = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local name, sealed, image, note = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local expires, rank, ttl, version, keeps_picture = ARGV[5], ARGV[6], ARGV[7], ARGV[8], ARGV[9]

if redis.call('HGET', record, 'v') ~= version then
  return 0
end
-- PEXPIREAT first: Redis lets a script that has already written finish, even when out of memory.
redis.call('PEXPIREAT', record, expires)
redis.call('HSET', record, 'v', version + 1, 's', sealed)
if image ~= '' then
  redis.call('SET', picture, image, 'PXAT', expires)
elseif keeps_picture == '1' then
  redis.call('PEXPIREAT', picture, expires)
else
  redis.call('DEL', picture)
end
redis.call('ZADD', live, expires, name)
if note ~= '' then
  redis.call('HSET', notes, name, note)
else
  redis.call('HDEL', notes, name)
end
redis.call('PEXPIRE', notes, ttl)
redis.call('ZADD', account, rank, name)
redis.call('PEXPIRE', account, ttl)
return 1
