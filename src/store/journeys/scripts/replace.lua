-- Stores a journey if its record still has the loaded version. If the record already is this
-- journey, the answer to an earlier attempt was lost. Follows stored.lua.
--
-- ARGV[12] loaded version
-- ARGV[13] 1 if the stored picture remains valid; without a new picture, 0 deletes it
local version, keeps_picture = ARGV[12], ARGV[13]

if redis.call('HGET', record, 's') == sealed then
  return { 1, '', '' }
end
if redis.call('HGET', record, 'v') ~= version then
  return nothing
end
local ended = superseded(name)
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
return list(ended)
