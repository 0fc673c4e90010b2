// check: default
// What is sent belongs to the sender, whichever thread has to do it.

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.EventLoop;
import java.util.ArrayDeque;
import java.util.Queue;

class SentByTheRightThread {
  private final Channel channel;
  private final Queue<ByteBuf> waiting = new ArrayDeque<>();
  private ByteBuf greeting;

  SentByTheRightThread(Channel channel, ByteBuf greeting) {
    this.channel = channel;
    this.greeting = greeting;
  }

  void send(ByteBuf message) {
    EventLoop loop = channel.eventLoop();
    if (loop.inEventLoop()) {
      channel.writeAndFlush(message);
    } else {
      loop.execute(() -> channel.writeAndFlush(message));
    }
  }

  public void post(ByteBuf message) {
    if (!channel.eventLoop().inEventLoop()) {
      channel.eventLoop().execute(() -> post(message));
      return;
    }
    waiting.add(message);
  }

  void sendAndRelease(ByteBuf header, ByteBuf shared) {
    ChannelFuture done = channel.write(header);
    done.addListener(future -> shared.release());
  }

  void close() {
    for (ByteBuf each : waiting) {
      each.release();
    }
    waiting.clear();
    ByteBuf next;
    while ((next = waiting.poll()) != null) {
      next.release();
    }
    if (greeting.refCnt() > 0) {
      greeting.release();
    }
  }
}
