VARYING vec3 outward;
VARYING vec3 toEye;
VARYING vec4 tint;
VARYING vec2 more;

// The inner side of the body's far surface: a calm backdrop for bones and muscle.
void MAIN()
{
    float facing = abs(dot(normalize(outward), normalize(toEye)));
    FRAGCOLOR = vec4(mix(mix(shade.rgb, haze.rgb, facing), tint.rgb * 0.7, more.y), 1.0);
}
