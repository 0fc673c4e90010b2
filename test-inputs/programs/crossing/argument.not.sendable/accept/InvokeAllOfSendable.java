// Model facts: invokeAll takes a container of closures, here over strings only.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

final class InvokeAllOfSendable {
  static void run(ExecutorService executor, List<String> words) throws InterruptedException {
    List<Callable<Integer>> jobs = new ArrayList<>();
    for (String word : words) {
      jobs.add(() -> word.length());
      jobs.add(word::length);
    }
    executor.invokeAll(jobs);
  }
}
