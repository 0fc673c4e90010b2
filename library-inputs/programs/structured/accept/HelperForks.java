// check: default
// release: 25
// javac: --enable-preview --release 25
package structured.app;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.FailedException;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** A helper runs the tasks that it is given, and waits for all of them. */
class HelperForks {
  <T> List<T> all(Collection<? extends Callable<? extends T>> tasks) throws InterruptedException {
    try (var scope = StructuredTaskScope.open(Joiner.<T>allSuccessfulOrThrow())) {
      for (Callable<? extends T> task : tasks) {
        scope.fork(task);
      }
      return scope.join().map(Subtask::get).toList();
    } catch (FailedException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  int sizes(List<String> names) throws InterruptedException {
    List<Callable<Integer>> tasks = names.stream().map(name -> (Callable<Integer>) name::length).toList();
    return all(tasks).stream().mapToInt(Integer::intValue).sum();
  }
}
