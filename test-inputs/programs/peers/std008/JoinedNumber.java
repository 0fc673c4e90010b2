// peer: std008 accept: a detached computation returns a number, which its starter waits for
import java.util.concurrent.CompletableFuture;

final class JoinedNumber {
  static int run() {
    CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> 20 + 2);
    return answer.join();
  }
}
