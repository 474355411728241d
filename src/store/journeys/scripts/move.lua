-- Stores a journey under a new id if the record under the old id still has the loaded version. The
-- old id then stops working. If a form was accepted, leaves a trace of it under the old id. Follows
-- stored.lua.
--
-- KEYS[7] old record      KEYS[8] old picture      KEYS[9] trace: hash of proof, user, new
-- ARGV[12] loaded version      ARGV[13] old name
-- ARGV[14] hash of the accepted form, or '' if there is none
-- ARGV[15] sealed userid      ARGV[16] sealed new id      ARGV[17] TTL of the trace, in ms
local old_record, old_picture, trace = KEYS[7], KEYS[8], KEYS[9]
local version, old_name, proof = ARGV[12], ARGV[13], ARGV[14]
local user, new_id, trace_ttl = ARGV[15], ARGV[16], ARGV[17]

if redis.call('HGET', old_record, 'v') ~= version then
  return nothing
end
local ended = superseded(old_name)
-- DEL first: Redis lets a script that has already written finish, even when out of memory.
redis.call('DEL', old_record, old_picture, trace)
unlist(old_name)
redis.call('HSET', record, 'v', 0, 's', sealed)
redis.call('PEXPIREAT', record, expires)
if image ~= '' then
  redis.call('SET', picture, image, 'PXAT', expires)
end
if proof ~= '' then
  redis.call('HSET', trace, 'proof', proof, 'user', user, 'new', new_id)
  redis.call('PEXPIRE', trace, trace_ttl)
end
return list(ended)
