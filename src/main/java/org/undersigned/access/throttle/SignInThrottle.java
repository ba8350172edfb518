package org.undersigned.access.throttle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.undersigned.access.throttle.Attempt.Bucket;
import org.undersigned.base.secret.Keyring;
import org.undersigned.base.store.RetryingTransactions;

/**
 * Counts failed tries to sign in, by account, by address and by both. From an address where the account has been signed
 * in to lately, only the count of both holds, so that strangers cannot lock a user out by guessing.
 */
@Component
public class SignInThrottle {

    private static final Duration WELCOME = Duration.ofDays(30);
    private static final Duration KEPT = Duration.ofDays(30);

    /** An IPv6 customer has a whole network to choose addresses from; this many bytes name it. */
    private static final int NETWORK_BYTES = 8;

    private final Buckets buckets;
    private final Clock clock;
    private final TransactionOperations transactions;
    private final byte[] key;

    SignInThrottle(Buckets buckets, Clock clock, PlatformTransactionManager manager, Keyring keyring) {
        this.buckets = buckets;
        this.clock = clock;
        this.transactions = new RetryingTransactions(manager);
        this.key = keyring.keyFor("access.throttle");
    }

    /** A count and what it counts. */
    private record Count(Scope scope, byte[] key) {}

    /** A count as it stands, held until the transaction ends. */
    private record Held(Count count, Buckets.Stored stored) {}

    /**
     * Counts a try as failed before it is looked at, or refuses it. Has transactions of its own, so it is best called
     * outside of one: it would keep a second connection.
     */
    public Attempt count(String account, String address) {
        var counts = counts(account, network(address));
        return transactions.execute(status -> refusedAlready(counts)).orElseGet(() -> counted(counts));
    }

    /** Takes the count of a try back, since it was right. */
    public void succeed(Attempt attempt) {
        var now = clock.instant();
        transactions.executeWithoutResult(status -> {
            for (var bucket : attempt.charged()) {
                if (bucket.scope() == Scope.PAIR) {
                    buckets.welcome(bucket.key(), now.plus(WELCOME));
                } else {
                    buckets.refund(bucket);
                }
            }
            buckets.removeOlderThan(now.minus(KEPT), now);
        });
    }

    /** Lets an account that was guessed at be signed in to again, from addresses that did not take part. */
    public void forgetAccount(String account) {
        buckets.forget(account(account).key());
    }

    /** Lets an account be signed in to again from an address. */
    public void forget(String account, String address) {
        buckets.forget(account(account).key());
        buckets.forget(pair(account, network(address)).key());
    }

    /** Looks only at the counts there are: names that somebody thinks up while they are refused leave nothing behind. */
    private Optional<Attempt> refusedAlready(List<Count> counts) {
        var known = counts.stream()
                .flatMap(count -> buckets.find(count.key()).map(stored -> new Held(count, stored)).stream())
                .toList();
        return refused(known, clock.instant());
    }

    private Attempt counted(List<Count> counts) {
        var now = clock.instant();
        counts.forEach(
                count -> transactions.executeWithoutResult(status -> buckets.ensure(count.key(), count.scope(), now)));
        return transactions.execute(status -> countOrRefuse(counts));
    }

    private Attempt countOrRefuse(List<Count> counts) {
        var now = clock.instant();
        var held = counts.stream()
                .map(count -> new Held(count, buckets.lock(count.key())))
                .toList();
        return refused(held, now).orElseGet(() -> charged(held, now));
    }

    private Optional<Attempt> refused(List<Held> held, Instant now) {
        var refusing = refusing(held, now);
        if (refusing.isEmpty()) {
            return Optional.empty();
        }
        var firsts = refusing.stream()
                .filter(each -> buckets.countRefusal(each.count().key()) == 1)
                .count();
        return Optional.of(Attempt.refusedUnseen(firsts > 0));
    }

    private Attempt charged(List<Held> held, Instant now) {
        var charged = held.stream().map(each -> bucket(each, now)).toList();
        charged.forEach(bucket -> buckets.charge(bucket, now));
        return Attempt.counted(charged);
    }

    private static List<Held> refusing(List<Held> held, Instant now) {
        var welcome = held.stream().anyMatch(each -> each.stored().isWelcomeAt(now));
        return held.stream()
                .filter(each -> !welcome || each.count().scope() == Scope.PAIR)
                .filter(each -> each.stored().isRefusedAt(now))
                .toList();
    }

    private static Bucket bucket(Held held, Instant now) {
        var scope = held.count().scope();
        var failures = held.stored().failuresAt(now, scope) + 1;
        return new Bucket(
                held.count().key(),
                scope,
                failures,
                scope.refusedUntil(failures, now).orElse(null));
    }

    /** Every try locks them in this order, so that no two wait for each other. */
    private List<Count> counts(String account, String network) {
        return List.of(
                new Count(Scope.ADDRESS, fingerprint(Scope.ADDRESS, network)),
                account(account),
                pair(account, network));
    }

    private Count account(String account) {
        return new Count(Scope.ACCOUNT, fingerprint(Scope.ACCOUNT, account));
    }

    private Count pair(String account, String network) {
        return new Count(Scope.PAIR, fingerprint(Scope.PAIR, network + "\n" + account));
    }

    private byte[] fingerprint(Scope scope, String text) {
        return Keyring.hmac(key, (scope + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return Arrays.toString(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
