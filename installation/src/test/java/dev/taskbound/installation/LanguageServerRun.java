package dev.taskbound.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor that opens files of a folder, and keeps what the language server shows in them. */
final class LanguageServerRun implements LanguageClient {
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);

  private final Map<String, List<Diagnostic>> shown = new ConcurrentHashMap<>();
  private final StringBuffer messages = new StringBuffer();

  private LanguageServerRun() {}

  /** Returns the diagnostics of the given files of a folder, all of them open together. */
  static Map<String, List<Diagnostic>> open(Path folder, List<Path> files) {
    try {
      return new LanguageServerRun().run(folder, files);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (Exception e) {
      throw new IllegalStateException("the language server failed in " + folder, e);
    }
  }

  private Map<String, List<Diagnostic>> run(Path folder, List<Path> files) throws Exception {
    Process process = start(folder);
    try {
      LanguageServer server = connect(process, folder);
      for (Path file : files) {
        String uri = folder.resolve(file).toUri().toString();
        String text = Files.readString(folder.resolve(file));
        TextDocumentItem item = new TextDocumentItem(uri, "java", 1, text);
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item));
      }
      long start = System.nanoTime();
      while (shown.size() < files.size() && System.nanoTime() - start < PATIENCE) {
        Thread.sleep(50);
      }
      // The same file may be checked once more, when others that it needs have been opened.
      server.shutdown().get(60, TimeUnit.SECONDS);
      server.exit();
      if (shown.size() < files.size()) {
        throw new IllegalStateException(
            (files.size() - shown.size()) + " files without diagnostics; " + messages);
      }
      return Map.copyOf(shown);
    } finally {
      process.destroy();
    }
  }

  private static Process start(Path folder) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(java, "-jar", Build.jar("taskbound-cli").toString(), "lsp")
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private LanguageServer connect(Process process, Path folder) throws Exception {
    var launcher =
        LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
    launcher.startListening();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "programs")));
    launcher.getRemoteProxy().initialize(params).get(60, TimeUnit.SECONDS);
    launcher.getRemoteProxy().initialized(new InitializedParams());
    return launcher.getRemoteProxy();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    shown.put(diagnostics.getUri(), List.copyOf(diagnostics.getDiagnostics()));
  }

  @Override
  public void showMessage(MessageParams message) {
    messages.append(message.getMessage()).append('\n');
  }

  @Override
  public void logMessage(MessageParams message) {
    messages.append(message.getMessage()).append('\n');
  }

  @Override
  public void telemetryEvent(Object event) {
    messages.append(event).append('\n');
  }

  @Override
  public java.util.concurrent.CompletableFuture<MessageActionItem> showMessageRequest(
      ShowMessageRequestParams request) {
    return java.util.concurrent.CompletableFuture.completedFuture(null);
  }
}
