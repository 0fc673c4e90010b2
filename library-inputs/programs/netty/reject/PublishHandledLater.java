// check: default
// The caller releases the message when the method returns; the worker reads it after that.

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

final class PublishHandledLater extends SimpleChannelInboundHandler<MqttPublishMessage> {
  private final ExecutorService workers;

  PublishHandledLater(ExecutorService workers) {
    this.workers = workers;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, MqttPublishMessage msg) {
    workers.submit(() -> store(msg.variableHeader().topicName(), msg.payload().readableBytes())); // !! capture.outlives.scope
  }

  void processPublish(MqttPublishMessage msg) {
    workers.execute(() -> print(msg)); // !! capture.outlives.scope
  }

  void processPayload(MqttPublishMessage msg) {
    var payload = msg.payload();
    CompletableFuture.runAsync(() -> System.out.println(payload.toString(StandardCharsets.UTF_8))); // !! capture.outlives.scope
  }

  void print(MqttPublishMessage msg) {
    System.out.println(msg.payload().toString(StandardCharsets.UTF_8));
  }

  private void store(String topic, int size) {
    System.out.println(topic + size);
  }
}
