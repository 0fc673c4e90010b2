// check: default
// A message that another thread works on is retained before, and released by that thread.

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;

final class RetainedForWorker extends SimpleChannelInboundHandler<MqttPublishMessage> {
  private final ExecutorService workers;

  RetainedForWorker(ExecutorService workers) {
    this.workers = workers;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, MqttPublishMessage msg) {
    msg.retain();
    workers.execute(
        () -> {
          try {
            System.out.println(msg.payload().toString(StandardCharsets.UTF_8));
          } finally {
            msg.release();
          }
        });
  }

  void generic(MqttPublishMessage msg) {
    ReferenceCountUtil.retain(msg);
    workers.submit(
        () -> {
          System.out.println(msg.payload().readableBytes());
          ReferenceCountUtil.release(msg);
        });
  }

  void text(MqttPublishMessage msg) {
    String text = msg.payload().toString(StandardCharsets.UTF_8);
    workers.execute(() -> System.out.println(text));
  }
}
