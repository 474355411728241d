-- Stores a journey under a new id if the record under the old id still has the loaded version. The
-- old id then stops working. If a form was accepted, leaves a trace of it under the old id.
--
-- KEYS[1..5] and ARGV[1..7] as in create.lua
-- KEYS[6] old record      KEYS[7] old picture      KEYS[8] trace: hash of proof, user, new
-- ARGV[8] loaded version      ARGV[9] old name
-- ARGV[10] hash of the accepted form, or '' if there is none
-- ARGV[11] sealed userid      ARGV[12] sealed new id      ARGV[13] TTL of the trace, in ms
-- Returns 1, or 0 if the record has another version or is gone.
local record, picture, live, notes, account = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local old_record, old_picture, trace = KEYS[6], KEYS[7], KEYS[8]
local name, sealed, image, note = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local expires, rank, ttl, version = ARGV[5], ARGV[6], ARGV[7], ARGV[8]
local old_name, proof, user, new_id, trace_ttl = ARGV[9], ARGV[10], ARGV[11], ARGV[12], ARGV[13]

if redis.call('HGET', old_record, 'v') ~= version then
  return 0
end
-- DEL first: Redis lets a script that has already written finish, even when out of memory.
redis.call('DEL', old_record, old_picture)
redis.call('ZREM', live, old_name)
redis.call('HDEL', notes, old_name)
redis.call('ZREM', account, old_name)
redis.call('HSET', record, 'v', 0, 's', sealed)
redis.call('PEXPIREAT', record, expires)
if image ~= '' then
  redis.call('SET', picture, image, 'PXAT', expires)
end
redis.call('ZADD', live, expires, name)
if note ~= '' then
  redis.call('HSET', notes, name, note)
end
redis.call('PEXPIRE', notes, ttl)
redis.call('ZADD', account, rank, name)
redis.call('PEXPIRE', account, ttl)
if proof ~= '' then
  redis.call('HSET', trace, 'proof', proof, 'user', user, 'new', new_id)
  redis.call('PEXPIRE', trace, trace_ttl)
end
return 1
