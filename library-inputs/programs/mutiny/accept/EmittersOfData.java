// check: default
package mutiny.app;

import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Callbacks of other libraries become items. */
class EmittersOfData {
  Uni<String> read(Path file) {
    return Uni.createFrom().item(Unchecked.supplier(() -> Files.readString(file)));
  }

  Multi<String> listen(Bus bus) {
    return Multi.createFrom()
        .emitter(
            emitter -> {
              Consumer<String> listener = emitter::emit;
              bus.add(listener);
              emitter.onTermination(() -> bus.remove(listener));
            });
  }

  CompletionStage<String> traced(Uni<String> source) {
    Context context = Context.of("trace", "4711");
    CompletableFuture<String> future = new CompletableFuture<>();
    source.subscribe().with(context, future::complete, future::completeExceptionally);
    return future;
  }

  interface Bus {
    void add(Consumer<String> listener);

    void remove(Consumer<String> listener);
  }
}
