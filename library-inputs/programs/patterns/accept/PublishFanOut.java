// check: default
// source: https://github.com/apache/shenyu/issues/6639
// Fix: the payload is retained across the send, and each subscriber gets a retained duplicate.
package mqtt.publish;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class PublishFanOut extends SimpleChannelInboundHandler<MqttPublishMessage> {
  private final Function<String, List<Channel>> subscribers;

  PublishFanOut(Function<String, List<Channel>> subscribers) {
    this.subscribers = subscribers;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, MqttPublishMessage message) {
    String topic = message.variableHeader().topicName();
    ByteBuf payload = message.payload().retain();
    List<Channel> channels = subscribers.apply(topic);
    CompletableFuture.runAsync(
        () -> {
          try {
            for (Channel channel : channels) {
              channel.writeAndFlush(payload.retainedDuplicate());
            }
          } finally {
            payload.release();
          }
        });
  }
}
