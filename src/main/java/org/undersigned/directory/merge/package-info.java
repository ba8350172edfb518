/**
 * Making one party of two that are the same, and taking that back.
 *
 * <p>Decision: whatever hangs on parties is moved by a {@link org.undersigned.directory.merge.MergePart} of the feature
 * that keeps it, and a test compares the columns that the parts see to with those of the schema, so that a table which
 * is added later and forgotten here fails the build. A list of tables in this package was refused: it would know the
 * tables of features above it, and nothing about what must not be joined.
 *
 * <p>Decision: where the two say different things about what somebody allows, the stricter holds: a withdrawal, a
 * restriction, the uses that both granted. That is not offered as a choice. What a person may choose is only what is a
 * matter of taste or of work: which name is credited, whose owner goes on. The cost is that a yes may cover less after
 * a merge than before, and is asked for again.
 *
 * <p>Decision: what a merge would do is found out by doing it in a transaction that is taken back. A second body of code
 * that foretells it would be wrong one day. The cost is that looking at a comparison writes, and rolls back, as many
 * rows as the merge.
 *
 * <p>Decision: the party that goes leaves its id behind, which leads on to the other one. Reading by it shows the
 * survivor; writing by it is refused with its name, since whoever writes has not seen what they write to.
 */
@NullMarked
package org.undersigned.directory.merge;

import org.jspecify.annotations.NullMarked;
