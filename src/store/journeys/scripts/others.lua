-- Lists the other unfinished journeys of an account.
--
-- KEYS[1] account: sorted set of names      KEYS[2] notes: hash of sealed expiry notes, by name
-- ARGV[1] record prefix      ARGV[2] name of the journey to leave out
-- Returns a list of {name, note}.
local account, notes = KEYS[1], KEYS[2]
local record_prefix, own = ARGV[1], ARGV[2]

local others = {}
for _, name in ipairs(redis.call('ZRANGE', account, 0, -1)) do
  local note = redis.call('HGET', notes, name)
  if name ~= own and note and redis.call('EXISTS', record_prefix .. name) == 1 then
    others[#others + 1] = { name, note }
  end
end
return others
