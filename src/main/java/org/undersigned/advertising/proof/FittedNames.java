package org.undersigned.advertising.proof;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.copy.CopyPreview;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.base.Refusal;

/**
 * Tells how the names of what is being written would stand. It looks up only what the paper prints; what is written is handed
 * to it by whoever was let read it.
 */
@Component
public class FittedNames {

    private final ProofSetter setter;

    FittedNames(ProofSetter setter) {
        this.setter = setter;
    }

    /**
     * In a space that is ordered, kept nowhere; nothing where the ad has no names.
     *
     * @throws Refusal when the ad does not fit into the space
     */
    public Optional<NamesSet> of(InsertionFacts insertion, CopyPreview written, ProofDetails details) {
        return setter.fit(insertion, written, details);
    }
}
