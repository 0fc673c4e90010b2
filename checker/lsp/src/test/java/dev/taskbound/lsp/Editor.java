package dev.taskbound.lsp;

import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor without a screen, which speaks the protocol with a server in this process. */
final class Editor implements LanguageClient, AutoCloseable {
  /** Nothing takes as long; a test that waits this long has failed. */
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Path root;
  private final CompletableFuture<Integer> status = new CompletableFuture<>();
  private final OutputStream toServer;
  private final Map<String, PublishDiagnosticsParams> shown = new HashMap<>();
  private final List<MessageParams> messages = new ArrayList<>();
  private final List<MessageParams> log = new ArrayList<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private final Map<String, DocumentText> texts = new HashMap<>();
  private LanguageServer server;
  private Future<Void> listening;

  private Editor(Path root, OutputStream toServer) {
    this.root = root;
    this.toServer = toServer;
  }

  /** Starts a server for a folder, with no Maven and no settings. */
  static Editor on(Path root) throws Exception {
    return on(root, "{}", new MavenCommand("no-such-program", Duration.ofSeconds(5)));
  }

  /** Starts a server for a folder with the given settings. */
  static Editor on(Path root, String options, MavenCommand maven) throws Exception {
    // java.io's pipes break when the thread that wrote last has ended, and those of java.nio when a
    // thread that writes is interrupted: as the one that runs Maven is when the server ends.
    Socket here;
    Socket there;
    try (ServerSocket meeting = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      here = new Socket(meeting.getInetAddress(), meeting.getLocalPort());
      there = meeting.accept();
    }
    here.setTcpNoDelay(true);
    there.setTcpNoDelay(true);
    Editor editor = new Editor(root, here.getOutputStream());
    InputStream serverIn = there.getInputStream();
    OutputStream fromServer = there.getOutputStream();
    InputStream editorIn = here.getInputStream();
    TaskboundServer served =
        new TaskboundServer(maven, new ClassPathCache(root.resolve("cache")), false);
    Thread thread =
        new Thread(
            () -> {
              try {
                editor.status.complete(LanguageServerProcess.serve(serverIn, fromServer, served));
              } catch (InterruptedException e) {
                editor.status.completeExceptionally(e);
              }
            },
            "server");
    thread.setDaemon(true);
    thread.start();
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(editor, editorIn, editor.toServer);
    editor.listening = launcher.startListening();
    editor.server = launcher.getRemoteProxy();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(FileUris.uri(root), root.toString())));
    params.setInitializationOptions(JsonParser.parseString(options));
    editor.server.initialize(params).get(60, TimeUnit.SECONDS);
    editor.server.initialized(new InitializedParams());
    return editor;
  }

  private static ClientCapabilities capabilities() {
    PublishDiagnosticsCapabilities diagnostics = new PublishDiagnosticsCapabilities();
    diagnostics.setRelatedInformation(true);
    diagnostics.setCodeDescriptionSupport(true);
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setPublishDiagnostics(diagnostics);
    text.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN), false));
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceEdit(edits);
    ClientCapabilities all = new ClientCapabilities();
    all.setTextDocument(text);
    all.setWorkspace(workspace);
    return all;
  }

  LanguageServer server() {
    return server;
  }

  /** Returns the URI of a file of the folder. */
  String uri(String path) {
    return FileUris.uri(root.resolve(path));
  }

  /** Opens a file as it is on disk. */
  void open(String path) throws IOException {
    open(path, Files.readString(root.resolve(path)));
  }

  /** Opens a file with a text that need not be saved. */
  void open(String path, String text) {
    String uri = uri(path);
    versions.put(uri, 1);
    texts.put(uri, new DocumentText(text));
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "java", 1, text)));
  }

  /** Replaces the first place where {@code before} stands, as typing does. */
  void replace(String path, String before, String after) {
    DocumentText text = texts.get(uri(path));
    int at = text.text().indexOf(before);
    if (at < 0) {
      fail("not in " + path + ": " + before);
    }
    change(path, text.range(at, at + before.length()), after);
  }

  private void change(String path, Range range, String after) {
    String uri = uri(path);
    TextDocumentContentChangeEvent event = new TextDocumentContentChangeEvent(range, after);
    texts.compute(uri, (key, text) -> text.with(event));
    int version = versions.merge(uri, 1, Integer::sum);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(event)));
  }

  /** Returns the text that is shown. */
  String text(String path) {
    return texts.get(uri(path)).text();
  }

  /** Writes the text that is shown to the disk. */
  void save(String path) throws IOException {
    Files.writeString(root.resolve(path), text(path));
    server
        .getTextDocumentService()
        .didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(uri(path))));
  }

  void close(String path) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri(path))));
  }

  /** Waits until the diagnostics of a file's present text are as wanted, and returns them. */
  List<Diagnostic> await(String path, Predicate<List<Diagnostic>> wanted) throws Exception {
    return awaitParams(
            path,
            params ->
                (params.getVersion() == null || params.getVersion().equals(versions.get(uri(path))))
                    && wanted.test(params.getDiagnostics()))
        .getDiagnostics();
  }

  /** Waits until diagnostics of a file come that are as wanted. */
  synchronized PublishDiagnosticsParams awaitParams(
      String path, Predicate<PublishDiagnosticsParams> wanted) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!shown.containsKey(uri(path)) || !wanted.test(shown.get(uri(path)))) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        fail("diagnostics of " + path + " are " + shown.get(uri(path)) + "; log: " + log);
      }
      wait(left);
    }
    return shown.get(uri(path));
  }

  /** Waits until the file's present text has been checked, and returns the rule of each finding. */
  List<String> keys(String path) throws Exception {
    String uri = uri(path);
    // An answer to this comes only when the text has been checked.
    actions(path, new Range(new Position(0, 0), new Position(0, 0)), List.of());
    synchronized (this) {
      PublishDiagnosticsParams params = shown.get(uri);
      return params == null
          ? List.of("nothing published")
          : params.getDiagnostics().stream()
              .map(each -> each.getCode() == null ? "" : each.getCode().getLeft())
              .toList();
    }
  }

  /** Returns the code actions in a range. */
  List<CodeAction> actions(String path, Range range, List<Diagnostic> diagnostics)
      throws Exception {
    return server
        .getTextDocumentService()
        .codeAction(
            new CodeActionParams(
                new TextDocumentIdentifier(uri(path)), range, new CodeActionContext(diagnostics)))
        .get(60, TimeUnit.SECONDS)
        .stream()
        .map(each -> each.getRight())
        .toList();
  }

  /** Makes the changes of an action, as an editor does that checks the version. */
  void apply(String path, CodeAction action) {
    TextDocumentEdit edit = action.getEdit().getDocumentChanges().get(0).getLeft();
    if (!edit.getTextDocument().getVersion().equals(versions.get(uri(path)))) {
      fail("the action is for another version: " + edit.getTextDocument());
    }
    List<TextEdit> edits = edit.getEdits().stream().map(each -> each.getLeft()).toList();
    for (int i = edits.size() - 1; i >= 0; i--) {
      change(path, edits.get(i).getRange(), edits.get(i).getNewText());
    }
  }

  Hover hover(String path, Position position) throws Exception {
    return server
        .getTextDocumentService()
        .hover(new HoverParams(new TextDocumentIdentifier(uri(path)), position))
        .get(60, TimeUnit.SECONDS);
  }

  /** Waits for a message to the user, or a line of the log, that contains a text. */
  synchronized String awaitMessage(boolean shownToUser, String text) throws Exception {
    List<MessageParams> place = shownToUser ? messages : log;
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (place.stream().noneMatch(each -> each.getMessage().contains(text))) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        fail("no message with " + text + " among " + messages + log);
      }
      wait(left);
    }
    return place.stream()
        .map(MessageParams::getMessage)
        .filter(each -> each.contains(text))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the messages that the user has seen. */
  synchronized List<String> messages() {
    return messages.stream().map(MessageParams::getMessage).toList();
  }

  /** Returns what the server has written into the log. */
  synchronized List<String> log() {
    return log.stream().map(MessageParams::getMessage).toList();
  }

  /** Breaks the connection, and returns the server's exit status. */
  int hangUp() throws Exception {
    toServer.close();
    return status.get(60, TimeUnit.SECONDS);
  }

  /** Says good-bye as the protocol wants it, and returns the server's exit status. */
  int quit() throws Exception {
    server.shutdown().get(60, TimeUnit.SECONDS);
    server.exit();
    return status.get(60, TimeUnit.SECONDS);
  }

  /** Returns the server's exit status when it ends. */
  int exitStatus() throws Exception {
    return status.get(60, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    try {
      if (!status.isDone()) {
        quit();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      listening.cancel(true);
    }
  }

  @Override
  public synchronized void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    shown.put(diagnostics.getUri(), diagnostics);
    notifyAll();
  }

  @Override
  public synchronized void showMessage(MessageParams message) {
    messages.add(message);
    notifyAll();
  }

  @Override
  public synchronized void logMessage(MessageParams message) {
    log.add(message);
    notifyAll();
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object object) {}
}
