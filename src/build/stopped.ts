/** Why the pipeline cannot go on, where neither the content nor the system is at fault. Whoever asked words it. */
export type Obstacle =
	| { readonly kind: 'unreal-day'; readonly day: string }
	/** A process of the work ended without an answer, as where the disk or the memory is full. */
	| { readonly kind: 'no-answer' };

/** Thrown by the pipeline, told by the command. */
export class Stopped extends Error {
	readonly obstacle: Obstacle;

	constructor(obstacle: Obstacle) {
		super(obstacle.kind);
		this.name = 'Stopped';
		this.obstacle = obstacle;
	}
}
