package voti.orders.pastorders;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.orders.accounts.Buyers;
import voti.orders.pastorder.Content;
import voti.orders.pastorder.PastOrderEvent.PastOrderContradicted;
import voti.orders.pastorder.PastOrderEvent.PastOrderImported;
import voti.orders.pastorder.PastOrderEvent.PastReturnImported;
import voti.orders.pastorder.PastOrdersCommand.PastDocument;
import voti.orders.pastorder.PastOrdersCommand.TakePastOrders;
import voti.orders.pastorder.PastOrdersId;
import voti.orders.pastorders.ImportAnswer.RefusedDocument;
import voti.orders.pastorders.ImportRequest.DocumentRequest;
import voti.values.decision.CommercialRefusal;

/** Takes documents: those of one account in one commit, accounts beside each other. */
@Component
class TakeDocuments implements DisposableBean {

  private static final int BESIDE_EACH_OTHER = 8;
  private static final int ATTEMPTS = 5;

  private final Commands commands;
  private final Buyers buyers;
  private final AccountScope scope;
  private final KnownProducts products;
  private final ExecutorService workers = Executors.newFixedThreadPool(BESIDE_EACH_OTHER);

  TakeDocuments(Commands commands, Buyers buyers, AccountScope scope, KnownProducts products) {
    this.commands = commands;
    this.buyers = buyers;
    this.scope = scope;
    this.products = products;
  }

  @Override
  public void destroy() {
    workers.shutdown();
  }

  /** The documents of one account, and what they were sent as. */
  private record OfAccount(
      String account, Map<PastDocument, DocumentRequest> documents, StringBuilder content) {}

  ImportAnswer take(String source, ImportRequest request, Caller caller) {
    var tally = new Tally(request.currency());
    var read = new ReadDocument(request.currency(), products);
    var named = new NamedBuyers(buyers, scope, caller);
    var accounts = new LinkedHashMap<String, OfAccount>();
    for (var document : request.documents()) {
      try {
        var account = named.find(document.account());
        var past = read.of(document);
        var its =
            accounts.computeIfAbsent(
                account, one -> new OfAccount(one, new LinkedHashMap<>(), new StringBuilder()));
        its.documents().putIfAbsent(past, document);
        its.content().append(document).append('\n');
      } catch (CommercialRefusal refusal) {
        tally.refused(refused(document, refusal.rule(), refusal.sentence()));
      }
    }
    var doing =
        accounts.values().stream()
            .map(its -> CompletableFuture.runAsync(() -> book(source, its, caller, tally), workers))
            .toArray(CompletableFuture[]::new);
    join(CompletableFuture.allOf(doing));
    return tally.answer(source);
  }

  private void book(String source, OfAccount its, Caller caller, Tally tally) {
    var command =
        new TakePastOrders(
            PastOrdersId.of(source, its.account()),
            its.account(),
            source,
            List.copyOf(its.documents().keySet()));
    var cause = "past-orders:" + source + ":" + its.account() + ":" + Content.hash(its.content());
    var accepted = send(command, caller.causedBy(cause));
    tally.written(accepted.position());
    var became = Became.of(accepted);
    its.documents()
        .forEach(
            (past, sent) -> {
              var number = past.order().number();
              var content = past.order().content(past.kind());
              if (became.contradicted().contains(number + content)) {
                tally.refused(
                    refused(
                        sent,
                        "past-order-keeps-its-content",
                        number + " was taken with other content; what was taken first stands."));
              } else if (became.imported().contains(number) && !accepted.repeated()) {
                tally.taken(past.kind(), past.order());
              } else {
                tally.known(past.kind(), past.order());
              }
            });
  }

  /** Numbers that were imported, and numbers with the contents that contradict them. */
  private record Became(Set<String> imported, Set<String> contradicted) {

    static Became of(Accepted accepted) {
      var became = new Became(new HashSet<>(), new HashSet<>());
      for (var one : accepted.happened()) {
        switch (one.event()) {
          case PastOrderImported e -> became.imported.add(e.order().number());
          case PastReturnImported e -> became.imported.add(e.order().number());
          case PastOrderContradicted e -> became.contradicted.add(e.number() + e.content());
          default -> {}
        }
      }
      return became;
    }
  }

  /** Somebody else may send of the same account at the same time. */
  private Accepted send(TakePastOrders command, Caller caller) {
    for (var attempt = 1; ; attempt++) {
      try {
        return commands.send(command, caller);
      } catch (ConcurrencyException overtaken) {
        if (attempt == ATTEMPTS) {
          throw overtaken;
        }
      }
    }
  }

  private static RefusedDocument refused(DocumentRequest sent, String rule, String sentence) {
    return new RefusedDocument(sent.account(), sent.number(), rule, sentence);
  }

  private static void join(CompletableFuture<Void> all) {
    try {
      all.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
