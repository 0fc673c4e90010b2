package dev.taskbound.cli;

import dev.taskbound.lsp.LanguageServerProcess;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code taskbound lsp}: the language server. */
@Command(
    name = "lsp",
    description = {
      "Serves an editor: speaks the Language Server Protocol on standard input and output.",
      "Settings come from taskbound.json or from the editor; docs/editors.md describes both."
    },
    footer = {"", "Exit status: 0 ended by the editor; 1 the connection broke."},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LspCommand implements Callable<Integer> {
  LspCommand() {}

  /** Serves until the editor is done, and returns the exit status. */
  @Override
  public Integer call() throws InterruptedException {
    return LanguageServerProcess.serveStandardStreams();
  }
}
