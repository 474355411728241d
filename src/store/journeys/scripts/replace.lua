-- Stores a journey in place of the version that was loaded. Answers 1, or 0 where that one is gone.
local record, picture, live, ends, account = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local name, sealed, image, note = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local expires, rank, kept, version, keeps_picture = ARGV[5], ARGV[6], ARGV[7], ARGV[8], ARGV[9]

if redis.call('HGET', record, 'v') ~= version then
  return 0
end
-- The first write needs no memory: a server that has none left lets what is under way go on.
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
  redis.call('HSET', ends, name, note)
else
  redis.call('HDEL', ends, name)
end
redis.call('PEXPIRE', ends, kept)
redis.call('ZADD', account, rank, name)
redis.call('PEXPIRE', account, kept)
return 1
