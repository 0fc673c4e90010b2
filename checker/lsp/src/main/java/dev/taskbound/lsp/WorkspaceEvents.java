package dev.taskbound.lsp;

import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What happens around the documents: settings, and files that change on disk. */
final class WorkspaceEvents implements WorkspaceService {
  private final TaskboundServer server;
  private final Checks checks;
  private final Publisher publisher;

  WorkspaceEvents(TaskboundServer server, Checks checks, Publisher publisher) {
    this.server = server;
    this.checks = checks;
    this.publisher = publisher;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    if (params.getSettings() instanceof JsonElement settings
        && settings.isJsonObject()
        && settings.getAsJsonObject().has(TaskboundServer.SECTION)) {
      server.settings(settings);
      server.recheckAll();
    } else {
      server.askForSettings();
    }
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    boolean setup = false;
    for (FileEvent event : params.getChanges()) {
      if (!event.getUri().endsWith(".java")) {
        setup = true;
      } else if (event.getType() == FileChangeType.Deleted) {
        deleted(event.getUri());
      } else {
        FileUris.path(event.getUri()).ifPresent(checks::affectedBy);
      }
    }
    if (setup) {
      server.recheckAll();
    }
  }

  @Override
  public void didDeleteFiles(DeleteFilesParams params) {
    params.getFiles().forEach(file -> deleted(file.getUri()));
  }

  private void deleted(String uri) {
    FileUris.path(uri)
        .ifPresent(
            path -> {
              checks.forget(path);
              publisher.clear(path);
              checks.affectedBy(path);
            });
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    server.folders(paths(params.getEvent().getAdded()), paths(params.getEvent().getRemoved()));
  }

  private static List<Path> paths(List<WorkspaceFolder> folders) {
    return folders.stream().flatMap(folder -> FileUris.path(folder.getUri()).stream()).toList();
  }
}
