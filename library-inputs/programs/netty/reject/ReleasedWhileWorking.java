// check: default
// The buffer goes back to its pool while the task may still read it.

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import java.util.concurrent.Executor;

final class ReleasedWhileWorking {
  void checksum(ByteBufAllocator allocator, Executor workers, byte[] bytes) {
    ByteBuf buffer = allocator.directBuffer().writeBytes(bytes);
    workers.execute(() -> System.out.println(buffer.hashCode() + buffer.readableBytes())); // !! capture.outlives.scope
    buffer.release();
  }

  void later(Channel channel, ByteBuf shared) {
    channel.eventLoop().execute(() -> System.out.println(shared.readableBytes())); // !! capture.outlives.scope
  }

  void record(Executor workers, ByteBuf shared) {
    workers.execute(new Print(shared)); // !! argument.outlives.scope
  }

  record Print(ByteBuf content) implements Runnable {
    @Override
    public void run() {
      System.out.println(content.readableBytes());
    }
  }
}
