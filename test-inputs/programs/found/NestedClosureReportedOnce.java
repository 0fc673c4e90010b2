// A closure that leaves a closure is no second fault if all that it holds was reported as it came
// in; with something else in it, it is.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

class NestedClosureReportedOnce {
  private final ExecutorService executor;

  NestedClosureReportedOnce(ExecutorService executor) {
    this.executor = executor;
  }

  void prepared(LocalCounter counter) {
    Callable<Callable<String>> outer = () -> () -> counter.toString();
    executor.submit(outer); // !! argument.not.sendable
  }

  void inPlace(LocalCounter counter) {
    executor.submit((Callable<Callable<String>>) () -> () -> counter.toString()); // !! capture.not.sendable
  }

  void threeDeep(LocalCounter counter) {
    Callable<Callable<Callable<String>>> outer = () -> () -> () -> counter.toString();
    executor.submit(outer); // !! argument.not.sendable
  }

  void anotherInside(LocalCounter counter) {
    Callable<Callable<String>> outer =
        () -> {
          LocalCounter own = new LocalCounter();
          return () -> counter.toString() + own;
        };
    executor.submit(outer); // !! argument.not.sendable, result.not.sendable
  }

  void anotherInsideInPlace(LocalCounter counter) {
    executor.submit(
        () -> {
          LocalCounter own = new LocalCounter();
          Callable<String> inner = () -> counter.toString() + own; // !! capture.not.sendable
          return inner; // !! result.not.sendable
        });
  }

  void onlyInside() {
    Callable<Callable<String>> outer =
        () -> {
          LocalCounter own = new LocalCounter();
          return () -> own.toString();
        };
    executor.submit(outer); // !! result.not.sendable
  }

  void anotherInList(LocalCounter counter) {
    executor.submit(() -> List.of(counter, new LocalCounter())); // !! capture.not.sendable, result.not.sendable
  }

  void handle(TaskHandle task) {
    Callable<Callable<Integer>> outer = () -> () -> task.id();
    executor.submit(outer); // !! argument.not.sendable
  }

  void stored(LocalCounter counter, List<Object> out) {
    executor.execute(
        () -> {
          Runnable inner = () -> counter.toString(); // !! capture.not.sendable
          out.add(inner);
        });
  }
}
