package org.undersigned.audit;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.secret.Keyring;

/**
 * Walks the whole chain and compares it with what was written outside of the database. A chain alone cannot show that
 * its tail was cut; the anchors can.
 */
@Component
class TrailVerification {

    private final TrailQueries queries;
    private final TrailAnchors anchors;
    private final byte[] chainKey;

    TrailVerification(TrailQueries queries, TrailAnchors anchors, Keyring keyring) {
        this.queries = queries;
        this.anchors = anchors;
        this.chainKey = keyring.keyFor(ChainLink.KEY_PURPOSE);
    }

    /** How a trail is broken: at which entry, and how it shows. */
    record Fault(long seq, String key) {}

    /** What was found: how many entries, and the first fault if there is one. */
    record Finding(long entries, Optional<Fault> fault) {}

    Finding verify() {
        var walk = new Walk();
        queries.forEachLink(walk::next);
        var head = queries.head();
        if (walk.fault == null && (head.seq() != walk.seq || !Arrays.equals(head.hash(), walk.hash))) {
            walk.fault = new Fault(Math.min(head.seq(), walk.seq) + 1, "audit.fault.head");
        }
        if (walk.fault == null) {
            anchors.last()
                    .filter(anchor -> anchor.seq() > walk.seq)
                    .ifPresent(anchor -> walk.fault = new Fault(walk.seq + 1, "audit.fault.truncated"));
        }
        return new Finding(walk.seq, Optional.ofNullable(walk.fault));
    }

    /** The state of one pass over the chain. */
    private final class Walk {

        private long seq;
        private byte[] hash = new byte[32];
        private @Nullable Fault fault;
        private final java.util.Map<Long, String> anchored = anchors.all();

        void next(ChainLink stored) {
            if (fault != null) {
                return;
            }
            var expected = ChainLink.chained(seq + 1, stored.facts(), hash, chainKey);
            if (stored.seq() != seq + 1) {
                fault = new Fault(seq + 1, "audit.fault.missing");
            } else if (!Arrays.equals(stored.previousHash(), hash) || !Arrays.equals(stored.hash(), expected.hash())) {
                fault = new Fault(stored.seq(), "audit.fault.changed");
            } else if (!anchored.getOrDefault(stored.seq(), hex(stored.hash())).equals(hex(stored.hash()))) {
                fault = new Fault(stored.seq(), "audit.fault.anchor");
            }
            seq = stored.seq();
            hash = stored.hash();
        }
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
