/**
 * Undersigned: the back office with which a coalition gets an open letter signed and published.
 *
 * <p>Each package below is a feature: its root keeps what is stored, what is decided and the services that others call;
 * its {@code ui} shows that. The arrows point up this list: a feature uses what stands before it, never what
 * stands after it.
 *
 * <ol>
 *   <li>{@code base}: values, refusals and texts; below it names, spreadsheets, persistence, secrets and the kit that
 *       screens are made of. Knows no feature.
 *   <li>{@code audit}: the trail of who did what, when and why.
 *   <li>{@code access}: users, roles, permissions, signing in.
 *   <li>{@code work}: stored files, background jobs, and the journal by which large steps are taken back.
 *   <li>{@code campaign}: campaigns, their letters, and what suffices there as evidence.
 *   <li>{@code directory}: everyone who can sign or be dealt with, and how they are found; who speaks for whom, who is in
 *       which body, whom nobody may turn to, and which two are the same.
 *   <li>{@code outreach}: how far a campaign has come with each of them, and through whom they are asked.
 *   <li>{@code signature}: who said yes to which words, how we know, and whose name may be printed.
 *   <li>{@code roster}: sealed lists of names and the files that newsrooms get. {@code intake}: spreadsheets of people
 *       on their way in. These two do not know each other.
 *   <li>{@code press}: what newsrooms are told, and what they then write. {@code advertising}: newspaper pages, from what
 *       they cost to what was printed. These two do not know each other either.
 *   <li>{@code shell}: the frame around all; may use every feature and is used by none.
 * </ol>
 *
 * <p>Decision: a feature that has to show or ask what lies after it owns an interface, and the later feature has a bean
 * of it: {@code NavigationEntry}, {@code SearchSource} and {@code HomeTile} for the shell, {@code PartyPanel} on a
 * party's card, {@code DirectoryUse} before a party is removed, {@code MergePart} when two become one, {@code OpenAsks}
 * before somebody goes to another agency, {@code SignatureImpact} before a letter changes, {@code ActorSource} for the
 * trail. Events were refused for this: what is asked is asked in the same transaction, and an editor finds who answers.
 * The cost is that a list of answers is put together when the product starts, and nothing in the code that asks says how
 * long it is.
 *
 * <p>Decision: a package is cut by what it is about, and inside one there are no layers. Repositories and views are
 * package-private, and views live one package below, so the compiler keeps a view from asking the database and a
 * feature from another's tables; one reaches another through its services, and joins nothing but a read-only face such
 * as {@code PartyFace}. Modules of the build were refused, since they keep the same rule at the price of a build file
 * each. The cost is that the arrows are kept by a test, {@code ArchitectureTest}, and show only when it runs.
 */
@NullMarked
package org.undersigned;

import org.jspecify.annotations.NullMarked;
