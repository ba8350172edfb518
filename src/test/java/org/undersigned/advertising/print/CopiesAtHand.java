package org.undersigned.advertising.print;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.base.Ids;

/** Ads that tests of orders say are released, whose words and names are no matter of theirs. */
@Component
@Profile("test")
public class CopiesAtHand implements ReleasedCopy {

    private final Map<UUID, Released> released = new ConcurrentHashMap<>();

    @Override
    public Optional<Released> of(UUID insertion) {
        return Optional.ofNullable(released.get(insertion));
    }

    @Override
    public void expectFits(UUID insertion) {}

    /** @return the edition whose names it carries */
    public UUID release(UUID insertion) {
        var copy = new Released(Ids.next(), Ids.next(), "Launch ad");
        released.put(insertion, copy);
        return copy.edition();
    }
}
