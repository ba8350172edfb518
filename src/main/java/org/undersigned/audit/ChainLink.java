package org.undersigned.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.secret.Keyring;

/**
 * One stored entry: its columns in the order in which they are hashed, and the keyed hash over the previous hash and the
 * canonical form of the columns (each as UTF-8 text after its length, absent ones as length -1).
 */
record ChainLink(long seq, List<@Nullable Object> facts, byte[] previousHash, byte[] hash) {

    static final String KEY_PURPOSE = "trail.chain";

    /** The end of the chain as it is stored, of which only number and hash are known. */
    static ChainLink head(long seq, byte[] hash) {
        return new ChainLink(seq, List.of(), hash, hash);
    }

    static ChainLink after(
            ChainLink previous, Instant at, TrailChain.Occurrence occurrence, StoredFacts stored, byte[] chainKey) {
        var actor = occurrence.actor();
        var entry = occurrence.entry();
        var facts = Arrays.<@Nullable Object>asList(
                at,
                actor.id(),
                actor.name(),
                actor.roles(),
                actor.session(),
                actor.address(),
                entry.verb(),
                entry.subject().kind(),
                entry.subject().id(),
                entry.subject().label(),
                entry.campaign(),
                stored.particulars(),
                stored.reason());
        return chained(previous.seq() + 1, facts, previous.hash(), chainKey);
    }

    static ChainLink chained(long seq, List<@Nullable Object> facts, byte[] previousHash, byte[] chainKey) {
        var hash = Keyring.hmac(chainKey, previousHash, canonical(seq, facts));
        return new ChainLink(seq, facts, previousHash, hash);
    }

    /** The values of the table's columns, in their order. */
    List<@Nullable Object> columns() {
        var columns = new ArrayList<@Nullable Object>();
        columns.add(seq);
        columns.addAll(facts);
        columns.add(previousHash);
        columns.add(hash);
        return columns;
    }

    private static byte[] canonical(long seq, List<@Nullable Object> facts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(seq);
            for (var fact : facts) {
                if (fact == null) {
                    out.writeInt(-1);
                } else {
                    var text = fact.toString().getBytes(StandardCharsets.UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
