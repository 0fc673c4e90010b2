package dev.taskbound.lsp;

import java.util.concurrent.atomic.AtomicReference;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;

/** Messages for the user, through the editor. */
final class Talk {
  private static final String NAME = "taskbound: ";

  private volatile @Nullable LanguageClient client;
  private final AtomicReference<String> lastShown = new AtomicReference<>("");

  Talk() {}

  void to(LanguageClient editor) {
    client = editor;
  }

  /** Shows a problem that the user should solve; the same one is not shown twice in a row. */
  void show(String problem) {
    LanguageClient editor = client;
    if (editor != null && !lastShown.getAndSet(problem).equals(problem)) {
      editor.showMessage(new MessageParams(MessageType.Error, NAME + problem));
    }
  }

  /** Writes a problem into the editor's log. */
  void warn(String problem) {
    log(MessageType.Warning, problem);
  }

  /** Writes into the editor's log what goes on. */
  void inform(String message) {
    log(MessageType.Info, message);
  }

  private void log(MessageType type, String message) {
    LanguageClient editor = client;
    if (editor != null) {
      editor.logMessage(new MessageParams(type, NAME + message));
    }
  }
}
