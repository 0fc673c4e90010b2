package dev.taskbound.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * An editor that opens files of a project with {@code taskbound lsp}, and collects what it shows.
 */
final class Editor implements LanguageClient {
  private static final int SECONDS = 60;

  private final Path root;
  private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();

  private Editor(Path root) {
    this.root = root;
  }

  /** Opens all files, and returns the reports: {@code path/File.java:12 key}. */
  static Set<String> reports(Path root, List<Path> files) {
    try {
      Process process = Shell.begin(root, "exec taskbound lsp");
      try {
        return new Editor(root).talk(process, files);
      } finally {
        process.destroy();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Set<String> talk(Process process, List<Path> files) throws Exception {
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
    Future<Void> listening = launcher.startListening();
    LanguageServer server = launcher.getRemoteProxy();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(root.toUri().toString(), "example")));
    server.initialize(params).get(SECONDS, TimeUnit.SECONDS);
    server.initialized(new InitializedParams());
    Set<String> reports = new TreeSet<>();
    for (Path file : files) {
      reports.addAll(open(server, file));
    }
    server.shutdown().get(SECONDS, TimeUnit.SECONDS);
    server.exit();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IllegalStateException("the language server did not end well");
    }
    listening.get(SECONDS, TimeUnit.SECONDS);
    return reports;
  }

  private Set<String> open(LanguageServer server, Path file) throws Exception {
    String uri = file.toUri().toString();
    TextDocumentItem document = new TextDocumentItem(uri, "java", 1, Files.readString(file));
    server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(document));
    PublishDiagnosticsParams answer;
    do {
      answer = published.poll(SECONDS, TimeUnit.SECONDS);
      if (answer == null) {
        throw new IllegalStateException("the language server says nothing about " + file);
      }
    } while (!answer.getUri().equals(uri));
    Set<String> reports = new TreeSet<>();
    answer
        .getDiagnostics()
        .forEach(
            each ->
                reports.add(
                    root.relativize(file).toString().replace('\\', '/')
                        + ":"
                        + (each.getRange().getStart().getLine() + 1)
                        + " "
                        + each.getCode().get()));
    return reports;
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
  }

  @Override
  public void telemetryEvent(Object object) {}

  /** A message is about something that keeps the server from checking. */
  @Override
  public void showMessage(MessageParams message) {
    throw new IllegalStateException(message.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.failedFuture(new IllegalStateException(params.getMessage()));
  }

  @Override
  public void logMessage(MessageParams message) {}
}
