-- The other journeys of an account that are under way: the name and the note of each.
local account, ends = KEYS[1], KEYS[2]
local record_prefix, own = ARGV[1], ARGV[2]

local others = {}
for _, name in ipairs(redis.call('ZRANGE', account, 0, -1)) do
  local note = redis.call('HGET', ends, name)
  if name ~= own and note and redis.call('EXISTS', record_prefix .. name) == 1 then
    others[#others + 1] = { name, note }
  end
end
return others
