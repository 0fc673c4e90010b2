// check: default
// source: https://github.com/daoshenzzg/socket-mqtt/issues/10
// Fix: the frame is decoded before it is dispatched.
package socket.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

class FrameInDispatcher extends SimpleChannelInboundHandler<ByteBuf> {
  private final ExecutorService events;
  private final Consumer<String> listener;

  FrameInDispatcher(ExecutorService events, Consumer<String> listener) {
    this.events = events;
    this.listener = listener;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, ByteBuf frame) {
    int length = frame.readableBytes();
    if (length > 1 << 20) {
      ctx.close();
      return;
    }
    Consumer<String> target = listener;
    String text = frame.toString(StandardCharsets.UTF_8);
    events.execute(() -> target.accept(text));
  }
}
