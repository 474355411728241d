-- Stores a journey under a new id, in place of the version that was loaded under the old one, which is
-- dead from then on. Answers 1, or 0 where that one is gone.
local record, picture, live, ends, account = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local old_record, old_picture, trace = KEYS[6], KEYS[7], KEYS[8]
local name, sealed, image, note = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local expires, rank, kept, version = ARGV[5], ARGV[6], ARGV[7], ARGV[8]
local old_name, proof, user, new_id, trace_ms = ARGV[9], ARGV[10], ARGV[11], ARGV[12], ARGV[13]

if redis.call('HGET', old_record, 'v') ~= version then
  return 0
end
redis.call('DEL', old_record, old_picture)
redis.call('ZREM', live, old_name)
redis.call('HDEL', ends, old_name)
redis.call('ZREM', account, old_name)
redis.call('HSET', record, 'v', 0, 's', sealed)
redis.call('PEXPIREAT', record, expires)
if image ~= '' then
  redis.call('SET', picture, image, 'PXAT', expires)
end
redis.call('ZADD', live, expires, name)
if note ~= '' then
  redis.call('HSET', ends, name, note)
end
redis.call('PEXPIRE', ends, kept)
redis.call('ZADD', account, rank, name)
redis.call('PEXPIRE', account, kept)
if proof ~= '' then
  redis.call('HSET', trace, 'proof', proof, 'user', user, 'new', new_id)
  redis.call('PEXPIRE', trace, trace_ms)
end
return 1
