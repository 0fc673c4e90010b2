package dev.taskbound.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Runs the language server over a pair of streams: the one entry point of this module. */
public final class LanguageServerProcess {
  /** Else the library tells the error output that the connection has ended. */
  private static final Logger LIBRARY = Logger.getLogger(Launcher.class.getPackageName());

  private static final Duration MAVEN_LIMIT = Duration.ofMinutes(3);

  private LanguageServerProcess() {}

  /**
   * Serves on standard input and output until the editor is done. Standard output carries the
   * protocol and nothing else: whatever is printed meanwhile goes to the error output.
   *
   * @return the exit status: 0 if the editor asked for the end in the order that the protocol has
   */
  public static int serveStandardStreams() throws InterruptedException {
    InputStream in = System.in;
    OutputStream out = System.out;
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    MavenCommand maven = new MavenCommand(MavenCommand.usual(), MAVEN_LIMIT);
    ClassPathCache cache = new ClassPathCache(ClassPathCache.usersFolder(System.getenv()));
    return serve(in, out, new TaskboundServer(maven, cache, true));
  }

  /** Serves on the given streams until one of them, or the server, comes to an end. */
  static int serve(InputStream in, OutputStream out, TaskboundServer server)
      throws InterruptedException {
    LIBRARY.setLevel(Level.WARNING);
    ExecutorService threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "taskbound-protocol");
              thread.setDaemon(true);
              return thread;
            });
    Launcher<LanguageClient> launcher =
        new LSPLauncher.Builder<LanguageClient>()
            .setLocalService(server)
            .setRemoteInterface(LanguageClient.class)
            .setInput(in)
            .setOutput(out)
            .setExecutorService(threads)
            .create();
    server.connect(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    threads.execute(() -> server.endWith(listening));
    try {
      return server.awaitEnd();
    } finally {
      server.stop();
      threads.shutdownNow();
    }
  }
}
