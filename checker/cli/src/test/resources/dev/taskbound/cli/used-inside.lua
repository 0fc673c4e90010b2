-- Run by NeovimIT in a Neovim without a screen, after the configuration of docs/editors.md: what the
-- user would do with the mouse and the keyboard. Writes what it sees to the file in $RESULT.
local result = io.open(vim.env.RESULT, 'w')

local function note(...)
  result:write(table.concat({ ... }, ' '), '\n')
  result:flush()
end

local function wait_for_findings(name, count)
  local came = vim.wait(60000, function()
    return #vim.diagnostic.get(0) == count
  end, 50)
  note(name, came and 'yes' or 'no', tostring(#vim.diagnostic.get(0)))
end

-- The first action whose title begins so is taken from Neovim's own menu.
local function take(title)
  local seen = {}
  local taken
  vim.ui.select = function(items, _, choose)
    for _, item in ipairs(items) do
      local action = item[2] or item.action
      table.insert(seen, action.title)
      if not taken and action.title:sub(1, #title) == title then
        taken = item
      end
    end
    choose(taken)
  end
  vim.lsp.buf.code_action()
  vim.wait(20000, function()
    return taken ~= nil
  end, 50)
  note('offered', table.concat(seen, '; '))
end

local ok, problem = pcall(function()
  wait_for_findings('found', 1)
  for _, found in ipairs(vim.diagnostic.get(0)) do
    note('at', found.lnum + 1 .. ':' .. found.col + 1, found.source, 'severity', found.severity)
    vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
  end
  take('Suppress')
  wait_for_findings('suppressed', 0)
  vim.cmd('undo')
  wait_for_findings('undone', 1)
  for _, found in ipairs(vim.diagnostic.get(0)) do
    vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
  end
  take('Obtain')
  wait_for_findings('fixed', 0)
  vim.cmd('write')
end)
note('problem', ok and 'none' or problem)
vim.lsp.stop_client(vim.lsp.get_active_clients())
note('stopped', vim.wait(20000, function()
  return #vim.lsp.get_active_clients() == 0
end, 50) and 'yes' or 'no')
result:close()
vim.cmd('quitall!')
