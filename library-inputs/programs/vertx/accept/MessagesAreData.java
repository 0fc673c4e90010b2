// check: default
package vertx.app;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Buffers, JSON and maps are data for everybody. */
class MessagesAreData extends AbstractVerticle {
  private final Map<String, Buffer> last = new ConcurrentHashMap<>();

  @Override
  public void start() {
    vertx
        .eventBus()
        .<JsonObject>consumer(
            "store",
            message -> {
              Buffer buffer = message.body().toBuffer();
              last.put(message.address(), buffer);
              message.reply(new JsonArray().add(buffer.length()));
            });
    vertx.setPeriodic(1000, id -> vertx.eventBus().publish("sizes", new JsonObject().put("n", last.size())));
  }

  static void main(String[] arguments) {
    Vertx vertx = Vertx.vertx();
    vertx.deployVerticle(MessagesAreData::new, new DeploymentOptions().setInstances(2));
    vertx
        .deployVerticle(new MessagesAreData())
        .compose(id -> vertx.undeploy(id))
        .onFailure(Throwable::printStackTrace);
  }
}
