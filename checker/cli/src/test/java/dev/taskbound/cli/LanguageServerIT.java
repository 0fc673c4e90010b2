package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar taskbound.jar lsp}, as editors start it. */
@Timeout(120)
class LanguageServerIT {
  private static final Path JAR = Path.of(System.getProperty("taskbound.jar"));

  @TempDir private Path root;
  private final Client client = new Client();
  private Process process;
  private LanguageServer server;

  private void start(long editor) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder = new ProcessBuilder(java, "-jar", JAR.toString(), "lsp");
    builder.environment().put("XDG_CACHE_HOME", root.resolve("cache").toString());
    process = builder.redirectError(root.resolve("err.txt").toFile()).start();
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(
            client, process.getInputStream(), process.getOutputStream());
    launcher.startListening();
    server = launcher.getRemoteProxy();
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) editor);
    params.setCapabilities(new ClientCapabilities());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(root.toUri().toASCIIString(), "test")));
    assertTrue(server.initialize(params).get().getCapabilities().getHoverProvider().getLeft());
    server.initialized(new InitializedParams());
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  @Test
  void saysOnStandardOutputOnlyWhatTheProtocolKnows() throws Exception {
    new Project(root)
        .withOneError()
        .with("pom.xml", "<project><artifactId>a</artifactId></project>");
    Path wrapper = root.resolve("mvnw");
    Files.writeString(wrapper, "#!/bin/sh\necho Downloading the internet\necho oh >&2\nexit 1\n");
    assumeTrue(wrapper.toFile().setExecutable(true));
    start(ProcessHandle.current().pid());
    Path file = root.resolve("app/Crosses.java");
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(
                    file.toUri().toASCIIString(), "java", 1, Files.readString(file))));
    PublishDiagnosticsParams found = client.shown.take();
    assertEquals("capture.not.sendable", found.getDiagnostics().get(0).getCode().getLeft());
    // Without the ability to show notes in their places, they are a part of the message.
    String message = found.getDiagnostics().get(0).getMessage().getLeft();
    assertTrue(message.contains("\nnote: "), message);
    while (!client.log.take().getMessage().contains("Maven does not tell")) {
      // Waits for the answer of the wrapper.
    }
    server.shutdown().get();
    server.exit();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue());
    assertEquals("", Files.readString(root.resolve("err.txt")));
  }

  @Test
  void endsWithItsEditor() throws Exception {
    Process editor = new ProcessBuilder("sleep", "600").start();
    start(editor.pid());
    editor.destroy();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(1, process.exitValue());
  }

  /** An editor that waits for what the server says. */
  private static final class Client implements LanguageClient {
    private final LinkedBlockingQueue<PublishDiagnosticsParams> shown = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<MessageParams> log = new LinkedBlockingQueue<>();

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
      shown.add(diagnostics);
    }

    @Override
    public void logMessage(MessageParams message) {
      log.add(message);
    }

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams params) {
      return CompletableFuture.completedFuture(null);
    }
  }
}
