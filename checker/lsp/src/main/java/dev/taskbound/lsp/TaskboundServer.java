package dev.taskbound.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The server as the protocol sees it: beginning, end, and what it can do. */
final class TaskboundServer implements LanguageServer {
  /** The section of the editor's settings that is about Taskbound. */
  static final String SECTION = "taskbound";

  private final Talk talk = new Talk();
  private final Documents documents = new Documents();
  private final MavenClassPaths maven;
  private final Projects projects;
  private final Publisher publisher;
  private final Checks checks;
  private final DocumentEvents documentEvents;
  private final WorkspaceEvents workspaceEvents;
  private final boolean mayEnd;
  private final CompletableFuture<Integer> end = new CompletableFuture<>();
  private volatile @Nullable LanguageClient client;
  private volatile ClientAbilities abilities = ClientAbilities.NONE;
  private volatile boolean shutDown;

  /**
   * Makes a server that waits for its editor.
   *
   * @param watchEditor whether it ends when the editor's process is gone
   */
  TaskboundServer(MavenCommand command, ClassPathCache cache, boolean watchEditor) {
    this.mayEnd = watchEditor;
    this.maven = new MavenClassPaths(command, cache, talk, this::recheckAll);
    this.projects = new Projects(talk, maven);
    this.publisher = new Publisher(documents);
    this.checks = new Checks(documents, projects, talk, publisher::publish);
    this.documentEvents = new DocumentEvents(documents, checks, publisher);
    this.workspaceEvents = new WorkspaceEvents(this, checks, publisher);
  }

  /** Tells the server to whom it speaks. */
  void connect(LanguageClient editor) {
    client = editor;
    talk.to(editor);
    publisher.to(editor);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    abilities = ClientAbilities.of(params.getCapabilities());
    publisher.forClient(abilities);
    documentEvents.forClient(abilities);
    projects.folders(folders(params));
    if (params.getInitializationOptions() instanceof JsonElement options) {
      settings(options);
    }
    if (mayEnd && params.getProcessId() != null) {
      watch(params.getProcessId());
    }
    String version = TaskboundServer.class.getPackage().getImplementationVersion();
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities(), new ServerInfo("Taskbound", version)));
  }

  @SuppressWarnings("deprecation") // Older editors name their folder in no other way.
  private static List<Path> folders(InitializeParams params) {
    List<String> uris = new ArrayList<>();
    if (params.getWorkspaceFolders() != null) {
      params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(uris::add);
    } else if (params.getRootUri() != null) {
      uris.add(params.getRootUri());
    }
    return uris.stream().flatMap(uri -> FileUris.path(uri).stream()).toList();
  }

  private static ServerCapabilities capabilities() {
    ServerCapabilities can = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    can.setTextDocumentSync(sync);
    can.setHoverProvider(true);
    can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities(folders);
    FileOperationsServerCapabilities files = new FileOperationsServerCapabilities();
    FileOperationFilter java =
        new FileOperationFilter(new FileOperationPattern("**/*.java"), "file");
    files.setDidDelete(new FileOperationOptions(List.of(java)));
    workspace.setFileOperations(files);
    can.setWorkspace(workspace);
    return can;
  }

  @Override
  public void initialized(InitializedParams params) {
    LanguageClient editor = client;
    if (editor == null) {
      return;
    }
    if (abilities.watchedFiles()) {
      List<FileSystemWatcher> watchers = new ArrayList<>();
      for (String name : List.of("*.java", "pom.xml", EclipseProject.NAME, ProjectFile.NAME)) {
        watchers.add(new FileSystemWatcher(Either.forLeft("**/" + name)));
      }
      Registration watching =
          new Registration(
              "taskbound-files",
              "workspace/didChangeWatchedFiles",
              new DidChangeWatchedFilesRegistrationOptions(watchers));
      ignore(editor.registerCapability(new RegistrationParams(List.of(watching))));
    }
    askForSettings();
  }

  /** Asks the editor for its settings, if it can be asked. */
  void askForSettings() {
    LanguageClient editor = client;
    if (editor != null && abilities.configuration()) {
      ConfigurationItem item = new ConfigurationItem();
      item.setSection(SECTION);
      ignore(
          editor
              .configuration(new ConfigurationParams(List.of(item)))
              .thenAccept(
                  answers -> {
                    if (answers != null
                        && !answers.isEmpty()
                        && answers.get(0) instanceof JsonObject settings) {
                      settings(settings);
                      recheckAll();
                    }
                  }));
    }
  }

  /** An editor that cannot do it says so in its own log. */
  private static void ignore(CompletableFuture<?> unneeded) {
    unneeded.exceptionally(problem -> null);
  }

  /** Takes over settings: Taskbound's, or the object in which they are a section. */
  void settings(JsonElement given) {
    JsonElement section =
        given.isJsonObject() && given.getAsJsonObject().has(SECTION)
            ? given.getAsJsonObject().get(SECTION)
            : given;
    if (section.isJsonNull()) {
      return;
    }
    try {
      projects.settings(Settings.of(section));
    } catch (Unusable e) {
      talk.show("the editor's settings: " + e.getMessage());
    }
  }

  /** Takes over which folders are open. */
  void folders(List<Path> added, List<Path> removed) {
    projects.folders(added, removed);
    recheckAll();
  }

  /** Finds out anew how files are compiled, and checks all open documents. */
  void recheckAll() {
    projects.refresh();
    checks.all();
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    stop();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    end.complete(shutDown ? 0 : 1);
  }

  @Override
  public void setTrace(SetTraceParams params) {}

  @Override
  public TextDocumentService getTextDocumentService() {
    return documentEvents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspaceEvents;
  }

  private void watch(int processId) {
    Optional<ProcessHandle> editor = ProcessHandle.of(processId);
    if (editor.isEmpty()) {
      exit();
    } else {
      CompletableFuture<Void> unused = editor.get().onExit().thenRun(this::exit);
    }
  }

  /** Ends the server when its input has come to an end. */
  void endWith(Future<Void> listening) {
    try {
      listening.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException brokenPipe) {
      // There is nobody left to tell.
    }
    exit();
  }

  /** Waits for the end, and returns the exit status. */
  int awaitEnd() throws InterruptedException {
    try {
      return end.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends what the server has started. */
  void stop() {
    checks.stop();
    maven.stop();
  }
}
