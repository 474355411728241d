-- Adds a note about an account, and the account of the reference code in it.
--
-- KEYS[1] notes: list, the newest first      KEYS[2] code: string, sealed userid
-- ARGV[1] sealed note      ARGV[2] index of the last note to keep      ARGV[3] TTL of both, in ms
-- ARGV[4] sealed userid, or '' if the note has no code
local notes, code = KEYS[1], KEYS[2]

local wrong = wrong_type({ list = { notes }, string = { code } })
if wrong then
  return wrong
end
redis.call('LPUSH', notes, ARGV[1])
redis.call('LTRIM', notes, 0, ARGV[2])
redis.call('PEXPIRE', notes, ARGV[3])
if ARGV[4] ~= '' then
  redis.call('SET', code, ARGV[4], 'PX', ARGV[3])
end
return 1
