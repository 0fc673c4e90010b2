// check: default
// Section 4, unmarked code: what crosses back at a modelled boundary is still reported.
import java.sql.Connection;
import java.text.DecimalFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;

class DefaultModeResult {
  void run(ExecutorService executor, DataSource source) {
    Future<Connection> opened =
        executor.submit(() -> source.getConnection()); // !! result.not.sendable
    CompletableFuture.supplyAsync(() -> new DecimalFormat("0.0")); // !! result.not.sendable
    System.out.println(opened.isDone());
  }
}
