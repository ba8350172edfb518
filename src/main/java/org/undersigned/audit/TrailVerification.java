package org.undersigned.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.audit.TrailAnchors.Anchor;
import org.undersigned.base.secret.DerivedKey;
import org.undersigned.base.secret.Keyring;

/**
 * Walks the chain up to its head and compares it with what was written outside of the database. A chain alone cannot
 * show that its tail was cut; the anchors can.
 *
 * <p>What is read first is what must be oldest: the anchors, then the last entry, then the head. What a server commits
 * meanwhile lies behind that head and is left for the next time.
 */
@Component
class TrailVerification {

    private static final int PAGE = 1000;

    private final TrailQueries queries;
    private final TrailAnchors anchors;
    private final List<byte[]> chainKeys;

    TrailVerification(TrailQueries queries, TrailAnchors anchors, Keyring keyring) {
        this.queries = queries;
        this.anchors = anchors;
        this.chainKeys = keyring.keysFor(ChainLink.KEY_PURPOSE).reversed().stream()
                .map(DerivedKey::bytes)
                .toList();
    }

    /** How a trail is broken: at which entry, and how it shows. */
    record Fault(long seq, String key) {}

    /** What was found: how many entries, and the first fault if there is one. */
    record Finding(long entries, Optional<Fault> fault) {}

    Finding verify() {
        var anchored = anchors.all();
        var last = queries.lastSeq();
        var head = queries.head();
        var walk = new Walk(anchored);
        for (var page = page(walk, head); !page.isEmpty() && walk.fault == null; page = page(walk, head)) {
            page.forEach(walk::next);
        }
        if (walk.fault == null) {
            walk.fault = faultAtTheEnd(walk, head, last, anchored);
        }
        return new Finding(walk.seq, Optional.ofNullable(walk.fault));
    }

    private List<ChainLink> page(Walk walk, ChainLink head) {
        return queries.links(walk.seq, head.seq(), PAGE);
    }

    private static @Nullable Fault faultAtTheEnd(Walk walk, ChainLink head, long last, List<Anchor> anchored) {
        if (walk.seq != head.seq() || !Arrays.equals(walk.hash, head.hash())) {
            return new Fault(walk.seq + 1, "audit.fault.head");
        }
        if (last > head.seq()) {
            return new Fault(head.seq() + 1, "audit.fault.head");
        }
        return anchored.stream().anyMatch(anchor -> anchor.seq() > walk.seq)
                ? new Fault(walk.seq + 1, "audit.fault.truncated")
                : null;
    }

    /** The state of one pass over the chain. */
    private final class Walk {

        private final Map<Long, List<Anchor>> anchored;
        private int era;
        private long seq;
        private byte[] hash = new byte[32];
        private @Nullable Fault fault;

        Walk(List<Anchor> anchored) {
            this.anchored = anchored.stream().collect(Collectors.groupingBy(Anchor::seq));
        }

        void next(ChainLink stored) {
            if (fault != null) {
                return;
            }
            if (stored.seq() != seq + 1) {
                fault = new Fault(seq + 1, "audit.fault.missing");
            } else if (!Arrays.equals(stored.previousHash(), hash) || !isHashed(stored)) {
                fault = new Fault(stored.seq(), "audit.fault.changed");
            } else if (!anchored.getOrDefault(stored.seq(), List.of()).stream().allMatch(Anchor.of(stored)::equals)) {
                fault = new Fault(stored.seq(), "audit.fault.anchor");
            }
            seq = stored.seq();
            hash = stored.hash();
        }

        /** With the key of its time. Once a later key is in use, an entry with an earlier one is none of ours. */
        private boolean isHashed(ChainLink stored) {
            for (var key = era; key < chainKeys.size(); key++) {
                var expected = ChainLink.chained(seq + 1, stored.facts(), hash, chainKeys.get(key));
                if (Arrays.equals(stored.hash(), expected.hash())) {
                    era = key;
                    return true;
                }
            }
            return false;
        }
    }
}
